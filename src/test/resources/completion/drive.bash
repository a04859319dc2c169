# completes the lines of standard input, a bar standing for the cursor behind a blank, by the script that is named
source "$1"
casus() { printf '%s\t\n' "asked:${*:4}" "${@: -1}-known"; }
while IFS= read -r line; do
  line=${line//[=]/ = }
  line=${line//:/ : }
  read -ra COMP_WORDS <<<"${line%|}"
  if [[ $line == *'|' ]]; then COMP_WORDS+=(''); fi
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _casus
  echo "${COMPREPLY[*]}"
done
