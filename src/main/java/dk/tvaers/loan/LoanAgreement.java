package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The agreement on a loan as PDF/UA: parties, terms and both sides' approvals; a draft until both are there. */
@Singleton
public class LoanAgreement {

    private final Loans loans;
    private final Pdfs pdfs;
    private final Choices choices;
    private final Guard guard;
    private final CurrentContext context;

    LoanAgreement(Loans loans, Pdfs pdfs, Choices choices, Guard guard, CurrentContext context) {
        this.loans = loans;
        this.pdfs = pdfs;
        this.choices = choices;
        this.guard = guard;
        this.context = context;
    }

    /**
     * Writes the file; the stream stays open. All of it is read before the first byte is written.
     *
     * @throws NotFound when there is no such loan in the collaboration
     * @throws Forbidden for third parties
     */
    public void write(LoanId id, Texts texts, OutputStream out) throws IOException {
        AgreementPage page = page(id, texts);
        String collaboration = context.collaboration().collaboration().name();
        pdfs.write(
                new PdfPage(
                        texts,
                        texts.get("loan.agreement.title", page.title()),
                        collaboration,
                        PdfPage.logo(choices, collaboration, texts),
                        "loan-agreement",
                        Map.of("page", page, "approvalsTitle", texts.get("loan.agreement.approvals")),
                        false),
                out);
    }

    /** The file; throws as {@link #write}. */
    public byte[] bytes(LoanId id, Texts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(id, texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What stands in it; throws as {@link #write}. */
    AgreementPage page(LoanId id, Texts texts) {
        guard.require(Right.SEE_LOANS);
        LoanDetails details = loans.get(id);
        if (details.loan() == null) {
            guard.require(Right.SEE_LOAN, Target.of(details.item().lender()));
        }
        return AgreementPage.of(details, texts);
    }
}
