# completes the lines of standard input, a bar standing for the cursor behind a blank, by the script that is named
compdef() { }
source $1
casus() { printf '%s\t\n' "asked:${*[4,-1]}" "${@[-1]}-known" }
# what the completion system of zsh would do
compset() { prefix=${words[CURRENT]%%=*}= }
_describe() { shown+=("${(@P)4}") }
_files() { shown+=(scenarios/ src/) }

colon=$'\x01'
while IFS= read -r line; do
  words=(${=line%\|})
  if [[ $line == *'|' ]]; then words+=(''); fi
  CURRENT=$#words
  prefix=
  shown=()
  _casus
  # a word stands before a colon, and its own are marked
  shown=("${(@)shown//\\:/$colon}")
  shown=("${(@)shown%%:*}")
  shown=("${(@)shown//$colon/:}")
  shown=("$prefix${(@)^shown}")
  print -r -- "${(@M)shown:#${words[CURRENT]}*}"
done
