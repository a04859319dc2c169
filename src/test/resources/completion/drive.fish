# completes the lines of standard input, a bar standing for the cursor behind a blank, by the script that is named
source $argv[1]
function casus
    printf '%s\t\n' "asked:"(string join ' ' -- $argv[4..-1]) $argv[-1]-known
end
while read -l line
    echo (complete -C (string replace -r '\|$' '' -- $line) | string replace -r '\t.*' '')
end
