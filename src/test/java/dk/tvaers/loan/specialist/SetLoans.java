package dk.tvaers.loan.specialist;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Loans as a test sets them. */
@Singleton
public class SetLoans implements BookedHours, PartyToSpecialist {

    private static final List<Booking> BOOKED = new CopyOnWriteArrayList<>();
    private static final Set<SpecialistId> KNOWN = ConcurrentHashMap.newKeySet();

    public static void book(SpecialistId id, Week week, String hours, boolean agreed) {
        BOOKED.add(new Booking(id, week, new BigDecimal(hours), agreed));
    }

    /** From now on everybody is party to a loan of the specialist. */
    public static void tell(SpecialistId id) {
        KNOWN.add(id);
    }

    @Override
    public List<Booking> booked(Collection<SpecialistId> specialists, Week from, Week to) {
        return BOOKED.stream()
                .filter(each -> specialists.contains(each.specialist()))
                .filter(each -> each.week().compareTo(from) >= 0 && each.week().compareTo(to) <= 0)
                .toList();
    }

    @Override
    public Set<SpecialistId> known(Collection<SpecialistId> specialists) {
        return specialists.stream().filter(KNOWN::contains).collect(Collectors.toSet());
    }
}
