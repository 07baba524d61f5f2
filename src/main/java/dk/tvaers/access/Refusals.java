package dk.tvaers.access;

/** Hears of each act that was refused; the trail keeps it. */
public interface Refusals {

    void refused(Context.InCollaboration context, Right right, Target target);
}
