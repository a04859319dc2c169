#compdef casus
# Completion of casus for zsh: eval "$(casus completion zsh)", below compinit

_casus_table=@TABLE@

# the value that an option, or an argument at a place, takes: _casus_value option|argument COMMAND WORD
_casus_value() {
  local what name word value meaning
  REPLY=any
  while IFS=$'\t' read -r what name word value meaning; do
    [[ $what == $1 && ($name == $2 || $name == '*') ]] || continue
    if [[ $word == $3 ]]; then REPLY=$value; return; fi
    if [[ $word == + && $3 == [0-9]* ]]; then REPLY=$value; fi
  done <<<$_casus_table
}

# offers a word, and what it means: _casus_offer WORD MEANING
_casus_offer() {
  local shown=${1//:/\\:}${2:+:$2}
  if [[ $1 == *[.=/:] ]]; then open+=($shown); else whole+=($shown); fi
}

# the next words of the commands that begin with a text
_casus_next() {
  local what name meaning
  while IFS=$'\t' read -r what name meaning; do
    [[ $what == command && "$name " == "$1"* ]] || continue
    name=${name#$1}
    if [[ $name == *' '* ]]; then _casus_offer ${name%% *} ''; else _casus_offer $name $meaning; fi
  done <<<$_casus_table
}

_casus() {
  local word current=${(Q)words[CURRENT]} command='' waiting='' only='' value REPLY
  local what name option meaning reply
  local -i place=0
  local -aU whole open
  local -a typed=("${(@Q)words[2,CURRENT-1]}") behind=()
  local line="$typed"

  while IFS=$'\t' read -r what name meaning; do
    if [[ $what == command && "$line " == "$name "* && $#name -gt $#command ]]; then command=$name; fi
  done <<<$_casus_table

  if [[ -z $command ]]; then
    _casus_next "${line:+$line }"
  else
    behind=(${=command})
    behind=("${(@)typed[$#behind+1,-1]}")
    for word in "${(@)behind}"; do
      if [[ -n $waiting ]]; then waiting=''
      elif [[ -z $only && $word == -- ]]; then only=1
      elif [[ -z $only && $word == -?* ]]; then
        _casus_value option $command $word
        if [[ $word != *'='* && $REPLY != flag ]]; then waiting=$REPLY; fi
      else
        place+=1
      fi
    done
    if [[ -n $waiting ]]; then
      value=$waiting
    elif [[ -z $only && $current == --*'='* ]]; then
      _casus_value option $command ${current%%=*}
      value=$REPLY
      compset -P 1 '*='
    elif [[ -z $only && $current == -* ]]; then
      value=options
    else
      _casus_value argument $command $place
      value=$REPLY
    fi
    case $value in
      options)
        while IFS=$'\t' read -r what name option reply meaning; do
          if [[ $what == option && $option == --* && ($name == $command || $name == '*') ]]; then
            _casus_offer $option $meaning
          fi
        done <<<$_casus_table
        ;;
      '='*) whole=(${(s:|:)value#=}) ;;
      commands)
        line="$behind"
        _casus_next "${line:+$line }"
        ;;
      ask)
        while IFS=$'\t' read -r reply meaning; do
          if [[ -z $waiting && $current == --*'='* ]]; then reply=${reply#*=}; fi
          _casus_offer $reply $meaning
        done < <($words[1] completion words -- "${(@)typed}" $current 2>/dev/null)
        ;;
      files) _files ;;
      folders) _files -/ ;;
    esac
  fi
  (( $#whole )) && _describe -t words 'casus' whole
  (( $#open )) && _describe -t words 'casus' open -S ''
}

# read by compinit from a file the script is the function itself, else it says what it is for
if [[ $funcstack[1] == _casus ]]; then _casus "$@"; else compdef _casus casus; fi
