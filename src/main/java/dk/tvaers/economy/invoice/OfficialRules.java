package dk.tvaers.economy.invoice;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.oioubl.OIOUBLValidation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The official rules of both formats: schema and Schematron. They are read when the first document is validated, which takes
 * seconds and some 120 MB, and kept.
 */
@Singleton
class OfficialRules {

    private static final Pattern IN_TEXT = Pattern.compile("\\s*\\[([A-Z]+-[A-Z0-9-]+)]\\s*-?\\s*(.*)", Pattern.DOTALL);

    private @Nullable ValidationExecutorSetRegistry<IValidationSourceXML> registry;

    /** @param rules which rules, in which version */
    List<Finding> validate(byte[] xml, DVRCoordinate rules) {
        IValidationExecutorSet<IValidationSourceXML> set =
                Objects.requireNonNull(registry().getOfID(rules), rules::getAsSingleID);
        List<Finding> found = new ArrayList<>();
        ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(),
                        set,
                        ValidationSourceXML.create(new ReadableResourceByteArray(xml)),
                        Locale.ENGLISH)
                .getAllFailures()
                .forEach(failure -> found.add(finding(failure)));
        return found;
    }

    private synchronized ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
        if (registry == null) {
            ValidationExecutorSetRegistry<IValidationSourceXML> made = new ValidationExecutorSetRegistry<>();
            OIOUBLValidation.initOIOUBL(made);
            // Peppol's rules stand on those of the European norm
            EN16931Validation.initEN16931(made);
            PeppolValidation.initStandard(made);
            registry = made;
        }
        return registry;
    }

    private static Finding finding(IError failure) {
        String text = Objects.requireNonNullElse(failure.getErrorText(Locale.ENGLISH), "");
        String rule = failure.getErrorID();
        Matcher inText = IN_TEXT.matcher(text);
        if (inText.matches()) {
            rule = inText.group(1);
            text = inText.group(2);
        }
        return new Finding(Objects.requireNonNullElse(rule, ""), text.strip(), failure.isError());
    }
}
