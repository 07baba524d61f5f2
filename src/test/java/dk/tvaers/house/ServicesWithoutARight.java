package dk.tvaers.house;

import java.util.Set;
import java.util.TreeSet;

/** The public methods of services that ask for no right, each for a reason. */
final class ServicesWithoutARight {

    static final Set<String> NAMES = new TreeSet<>(Set.of(
            // who holds an unused one-time link, and nobody else, may use it
            "ChoosingPassword.becomeOperator",
            "ChoosingPassword.choose",
            "ChoosingPassword.find",
            // there is nobody yet who could have a right
            "Accounts.createFirstOperator",
            "OneTimeLinks.firstOperatorLink",
            // one's own account, which the context names
            "OwnAccount.changePassword",
            "OwnAccount.get",
            "OwnAccount.prefer",
            // whoever knows the secret of somebody's calendar reads it, with the rights of its owner
            "SubscribedCalendar.read",
            // which collaboration an address means: the platform asks before it knows who asks
            "CollaborationDirectory.bySlug",
            "CollaborationDirectory.bySlugEvenClosed",
            // what everybody may read before logging in
            "InstallationSettings.privacy",
            // public facts about municipalities, loaded at the start
            "Municipalities.all",
            "Municipalities.byAlias",
            "Municipalities.byCode",
            "Municipalities.inhabitantsOn",
            "Municipalities.populationOn",
            "Municipalities.regionOn",
            "MunicipalityRegister.load"));

    private ServicesWithoutARight() {}
}
