package casus.brief;

/** Events by letter, in the order of the file. */
final class Letters {
    private Letters() {}

    static String of(Answered answered, String event) {
        return String.valueOf((char) ('A' + answered.events().indexOf(event)));
    }

    /** The letter of an event; nothing where there is only one. */
    static String ifSeveral(Answered answered, String event) {
        return answered.events().size() < 2 || !answered.events().contains(event) ? "" : of(answered, event);
    }
}
