# Completion of casus for bash: eval "$(casus completion bash)"

_casus_table=@TABLE@

# the value that an option, or an argument at a place, takes: _casus_value option|argument COMMAND WORD
_casus_value() {
  local what name word value meaning
  REPLY=any
  while IFS=$'\t' read -r what name word value meaning; do
    [[ $what == "$1" && ($name == "$2" || $name == '*') ]] || continue
    if [[ $word == "$3" ]]; then REPLY=$value; return; fi
    if [[ $word == + && $3 == [0-9]* ]]; then REPLY=$value; fi
  done <<<"$_casus_table"
}

# the next words of the commands that begin with a text
_casus_next() {
  local what name meaning
  while IFS=$'\t' read -r what name meaning; do
    [[ $what == command && "$name " == "$1"* ]] || continue
    name=${name#"$1"}
    replies+=("${name%% *}")
  done <<<"$_casus_table"
}

_casus() {
  local word current='' command='' waiting='' only='' glued='' stem='' value reply place=0 i
  local what name option meaning prefix=''
  local -a typed=() behind=() replies=() files=()

  # bash parts words at colons and equals signs; here they belong together
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#typed[@]})) && [[ $word == [=:]* || $glued ]]; then
      typed[${#typed[@]} - 1]+=$word
    else
      typed+=("$word")
    fi
    if [[ $word == *[=:] ]]; then glued=1; else glued=''; fi
  done
  ((${#typed[@]})) || typed=('')
  i=$((${#typed[@]} - 1))
  current=${typed[i]}
  unset "typed[i]"
  local line="${typed[*]}"

  while IFS=$'\t' read -r what name meaning; do
    if [[ $what == command && "$line " == "$name "* && ${#name} -gt ${#command} ]]; then command=$name; fi
  done <<<"$_casus_table"

  if [[ -z $command ]]; then
    _casus_next "${line:+$line }"
    value=words
  else
    read -ra behind <<<"$command"
    for word in "${typed[@]:${#behind[@]}}"; do
      if [[ $waiting ]]; then waiting=''
      elif [[ ! $only && $word == -- ]]; then only=1
      elif [[ ! $only && $word == -?* ]]; then
        _casus_value option "$command" "$word"
        if [[ $word != *=* && $REPLY != flag ]]; then waiting=$REPLY; fi
      else
        place=$((place + 1))
      fi
    done
    if [[ $waiting ]]; then
      value=$waiting
    elif [[ ! $only && $current == --*=* ]]; then
      prefix=${current%%=*}=
      _casus_value option "$command" "${current%%=*}"
      value=$REPLY
    elif [[ ! $only && $current == -* ]]; then
      value=words
      while IFS=$'\t' read -r what name option meaning; do
        if [[ $what == option && $option == --* && ($name == "$command" || $name == '*') ]]; then replies+=("$option"); fi
      done <<<"$_casus_table"
    else
      _casus_value argument "$command" "$place"
      value=$REPLY
    fi
    case $value in
      =*)
        IFS='|' read -ra replies <<<"${value#=}"
        ;;
      commands)
        behind=("${typed[@]:${#behind[@]}}")
        line="${behind[*]}"
        _casus_next "${line:+$line }"
        ;;
      ask)
        while IFS=$'\t' read -r reply meaning; do
          replies+=("${reply#"$prefix"}")
        done < <("${COMP_WORDS[0]}" completion words -- "${typed[@]}" "$current" 2>/dev/null)
        ;;
      files | folders)
        if [[ $value == files ]]; then i=-f; else i=-d; fi
        while IFS= read -r reply; do files+=("$reply"); done < <(compgen $i -- "${current#"$prefix"}")
        compopt -o filenames 2>/dev/null
        ;;
    esac
  fi

  # of a word with colons or equals signs bash replaces only what stands behind the last
  stem=${current%"${current##*[=:]}"}
  if [[ $stem && $COMP_WORDBREAKS != *"${stem: -1}"* ]]; then stem=''; fi
  COMPREPLY=()
  for reply in "${replies[@]}"; do
    reply=$prefix$reply
    if [[ $reply == "$current"* ]]; then COMPREPLY+=("${reply#"$stem"}"); fi
  done
  for reply in "${files[@]}"; do
    reply=$prefix$reply
    COMPREPLY+=("${reply#"$stem"}")
  done
  if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[=./:] ]]; then compopt -o nospace 2>/dev/null; fi
}

complete -F _casus casus
