package dk.tvaers.platform.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import dk.tvaers.access.Browser;
import dk.tvaers.access.LogIn;
import dk.tvaers.kernel.AccountId;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

/** Lets a browser in with a cookie that scripts cannot read, and out again. */
@Singleton
final class Cookies implements Browser {

    private final Tokens tokens;
    private final LogIn logIn;

    Cookies(Tokens tokens, LogIn logIn) {
        this.tokens = tokens;
        this.logIn = logIn;
    }

    @Override
    public void letIn(AccountId account) {
        VaadinServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        hand(
                (VaadinServletResponse) VaadinResponse.getCurrent(),
                tokens.issue(account, logIn.openSession(account)),
                request.isSecure());
        // a session number from before the log-in must not live on
        VaadinService.reinitializeSession(request);
    }

    @Override
    public void letOut() {
        VaadinServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(CookieFilter.COOKIE)) {
                    tokens.read(cookie.getValue()).ifPresent(proof -> logIn.endSession(proof.session()));
                }
            }
        }
        Cookie empty = cookie("", 0, request.isSecure());
        ((VaadinServletResponse) VaadinResponse.getCurrent()).addCookie(empty);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    @Override
    public String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    static void hand(HttpServletResponse response, String token, boolean secure) {
        response.addCookie(cookie(token, (int) Tokens.LIFE.toSeconds(), secure));
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        Cookie cookie = new Cookie(CookieFilter.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
