package casus.report;

import java.util.List;

/**
 * How an assessment was asked for, without paths of a machine.
 *
 * @param argv the command, with what bears on the answer
 * @param set the changes of values, as they were given
 * @param assume what is assumed besides the file, as it was given
 */
public record Run(List<String> argv, List<String> set, List<String> assume) {
    public Run {
        argv = List.copyOf(argv);
        set = List.copyOf(set);
        assume = List.copyOf(assume);
    }
}
