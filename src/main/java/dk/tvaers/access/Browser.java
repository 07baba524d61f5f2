package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;

/** The browser that a view is talking with: it is let in with a cookie and out again. */
public interface Browser {

    /** Opens a session for the account and hands the browser its cookie; the page must then be loaded anew. */
    void letIn(AccountId account);

    /** Ends the session and takes the cookie back; the page must then be loaded anew. */
    void letOut();

    /** The network address of the browser. */
    String address();
}
