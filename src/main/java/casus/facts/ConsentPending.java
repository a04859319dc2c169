package casus.facts;

/**
 * A duty that waits for consent, by an agreement or by a request, and has neither yet.
 *
 * @param holder the state whose request would serve
 */
@Reads("the duty of {bearer} under {provision} waits for consent")
public record ConsentPending(String provision, String bearer, String holder, String event) implements Conclusion {
    @Override
    public String id() {
        return "consent-pending:" + provision + ":" + bearer + ":" + event;
    }
}
