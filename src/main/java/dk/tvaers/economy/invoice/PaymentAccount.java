package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Invalid;

/** Where an invoice is paid to. */
public sealed interface PaymentAccount {

    /** An account in a Danish bank: four digits of registration, and up to ten of the account. */
    record Bank(String registration, String account) implements PaymentAccount {
        /** @throws Invalid of the field {@code bankRegistration} or {@code bankAccount} */
        public Bank {
            new Invalid.Collector()
                    .check(isRegistration(registration), "bankRegistration", "invoice.bank.registration")
                    .check(isAccount(account), "bankAccount", "invoice.bank.account")
                    .throwIfAny();
        }

        static boolean isRegistration(String value) {
            return value.matches("[0-9]{4}") && !value.equals("0000");
        }

        static boolean isAccount(String value) {
            return value.matches("[0-9]{4,10}");
        }
    }

    /**
     * A payment slip of the kind 71 (fælles indbetalingskort).
     *
     * @param creditor eight digits
     * @param reference fifteen digits, the last a mod-10 check digit
     */
    record Slip(String creditor, String reference) implements PaymentAccount {
        /** @throws Invalid of the field {@code creditor} or {@code paymentReference} */
        public Slip {
            new Invalid.Collector()
                    .check(creditor.matches("[0-9]{8}"), "creditor", "invoice.slip.creditor")
                    .check(isReference(reference), "paymentReference", "invoice.slip.reference")
                    .throwIfAny();
        }

        /** From the right every second digit counts double, its digits added: all together divide by ten. */
        static boolean isReference(String value) {
            if (!value.matches("[0-9]{15}")) {
                return false;
            }
            int sum = 0;
            for (int i = 0; i < value.length(); i++) {
                int digit = (value.charAt(value.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 2);
                sum += digit / 10 + digit % 10;
            }
            return sum % 10 == 0;
        }
    }
}
