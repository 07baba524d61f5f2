package dk.tvaers.loan.specialist;

/** Whether something rests on a rate, which then cannot be taken away: a bean of whoever keeps loans. */
public interface RateUse {

    boolean isUsed(RateId rate);
}
