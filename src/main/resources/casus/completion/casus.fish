# Completion of casus for fish: casus completion fish > ~/.config/fish/completions/casus.fish

set -g __casus_table @TABLE@

# the value that an option, or an argument at a place, takes: __casus_value option|argument COMMAND WORD
function __casus_value
    set -l found any
    for row in (string split \n -- $__casus_table)
        set -l cell (string split \t -- $row)
        test "$cell[1]" = "$argv[1]"; or continue
        test "$cell[2]" = "$argv[2]" -o "$cell[2]" = '*'; or continue
        if test "$cell[3]" = "$argv[3]"
            echo $cell[4]
            return
        end
        if test "$cell[3]" = + -a $argv[1] = argument
            set found $cell[4]
        end
    end
    echo $found
end

# the next words of the commands that begin with a text
function __casus_next
    for row in (string split \n -- $__casus_table)
        set -l cell (string split \t -- $row)
        test "$cell[1]" = command; or continue
        string match -q -- "$argv[1]*" "$cell[2] "; or continue
        set -l name (string sub -s (math (string length -- "$argv[1]") + 1) -- $cell[2])
        set -l parts (string split ' ' -- $name)
        if set -q parts[2]
            echo $parts[1]
        else
            printf '%s\t%s\n' $name $cell[3]
        end
    end
end

function __casus
    set -l typed (commandline -opc)
    set -l program $typed[1]
    set -e typed[1]
    set -l current (commandline -ct)
    set -l line (string join ' ' -- $typed)
    set -l command ''
    for row in (string split \n -- $__casus_table)
        set -l cell (string split \t -- $row)
        test "$cell[1]" = command; or continue
        string match -q -- "$cell[2] *" "$line "; or continue
        if test (string length -- $cell[2]) -gt (string length -- "$command")
            set command $cell[2]
        end
    end

    if test -z "$command"
        if test -n "$line"
            set line "$line "
        end
        __casus_next $line
        return
    end

    set -l behind $typed[(math (count (string split ' ' -- $command)) + 1)..-1]
    set -l waiting ''
    set -l only ''
    set -l place 0
    for word in $behind
        if test -n "$waiting"
            set waiting ''
        else if test -z "$only" -a "x$word" = x--
            set only 1
        else if test -z "$only"; and string match -q -r -- '^-.' $word
            set -l value (__casus_value option $command $word)
            if test $value != flag; and not string match -q -- '*=*' $word
                set waiting $value
            end
        else
            set place (math $place + 1)
        end
    end

    set -l value
    set -l prefix ''
    if test -n "$waiting"
        set value $waiting
    else if test -z "$only"; and string match -q -- '--*=*' $current
        set prefix (string replace -r '=.*' '=' -- $current)
        set value (__casus_value option $command (string replace -r '=.*' '' -- $current))
    else if test -z "$only"; and string match -q -- '-*' $current
        for row in (string split \n -- $__casus_table)
            set -l cell (string split \t -- $row)
            test "$cell[1]" = option; or continue
            test "$cell[2]" = "$command" -o "$cell[2]" = '*'; or continue
            string match -q -- '--*' $cell[3]; and printf '%s\t%s\n' $cell[3] $cell[5]
        end
        return
    else
        set value (__casus_value argument $command $place)
    end

    switch $value
        case '=*'
            for word in (string split '|' -- (string sub -s 2 -- $value))
                echo $prefix$word
            end
        case commands
            set line (string join ' ' -- $behind)
            if test -n "$line"
                set line "$line "
            end
            __casus_next $line
        case ask
            $program completion words -- $typed $current 2>/dev/null
        case files
            __fish_complete_path $current
        case folders
            __fish_complete_directories $current
    end
end

complete -c casus -f -a '(__casus)'
