package dk.tvaers.platform.security;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.platform.Failures;
import dk.tvaers.platform.security.Tokens.Proof;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who a browser is, from its cookie, on every request for a view. The API takes the bearer header only. A page whose
 * account has been let out loses its session, and the browser loads anew.
 */
@Singleton
public final class CookieFilter implements Filter {

    static final String COOKIE = "TVAERS";
    private static final String ACCOUNT = AccountId.class.getName();

    private final Tokens tokens;

    CookieFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI();
        if (path.startsWith("/api/")
                || path.startsWith("/VAADIN/")
                || path.startsWith("/health")
                || path.startsWith("/theme/")
                || path.startsWith("/icons/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AccountId> account;
        try {
            account = account(http, (HttpServletResponse) response);
        } catch (RuntimeException failure) {
            if (!Failures.isDatabaseDown(failure)) {
                throw failure;
            }
            DownPage.show(http, (HttpServletResponse) response);
            return;
        }
        endSessionOfAnother(http, account.orElse(null));
        chain.doFilter(account.isPresent() ? new Known(http, account.get()) : http, response);
    }

    private Optional<AccountId> account(HttpServletRequest request, HttpServletResponse response) {
        Optional<Proof> proof = proof(request);
        Optional<AccountId> account = proof.flatMap(tokens::account);
        if (account.isPresent() && proof.orElseThrow().isHalfOver(Now.instant())) {
            Cookies.hand(response, tokens.issue(account.get(), proof.get().session()), request.isSecure());
        }
        return account;
    }

    private Optional<Proof> proof(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    try {
                        return tokens.read(cookie.getValue());
                    } catch (NotFound forged) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void endSessionOfAnother(HttpServletRequest request, @Nullable AccountId account) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Object owner = session.getAttribute(ACCOUNT);
        if (owner != null && !owner.equals(account)) {
            session.invalidate();
        } else if (owner == null && account != null) {
            session.setAttribute(ACCOUNT, account);
        }
    }

    /** The account that the filter found, if any. */
    public static Optional<AccountId> account(@Nullable Principal principal) {
        return principal instanceof AccountPrincipal known ? Optional.of(known.account()) : Optional.empty();
    }

    /** What the filter tells the views of an account. */
    public static Principal principal(AccountId account) {
        return new AccountPrincipal(account);
    }

    private record AccountPrincipal(AccountId account) implements Principal {
        @Override
        public String getName() {
            return account.toString();
        }
    }

    private static final class Known extends HttpServletRequestWrapper {
        private final AccountPrincipal principal;

        Known(HttpServletRequest request, AccountId account) {
            super(request);
            this.principal = new AccountPrincipal(account);
        }

        @Override
        public Principal getUserPrincipal() {
            return principal;
        }

        @Override
        public String getRemoteUser() {
            return principal.getName();
        }
    }
}
