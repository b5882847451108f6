package id.halowarga.ticket;

/** A slip of the finger: one wrong, missing or superfluous character, or two neighbours swapped. */
final class Slip {
    private Slip() {}

    /** Whether no more than one slip lies between two words. */
    static boolean between(String meant, String typed) {
        int from = 0;
        while (from < Math.min(meant.length(), typed.length()) && meant.charAt(from) == typed.charAt(from)) {
            from++;
        }
        String left = meant.substring(from);
        String right = typed.substring(from);
        return tail(left, 1).equals(tail(right, 1))
                || tail(left, 1).equals(right)
                || left.equals(tail(right, 1))
                || swapped(left, right);
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
