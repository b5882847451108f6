package id.halowarga.staff.command;

import id.halowarga.staff.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the command that a mistyped one was meant to be. */
final class Nearest {
    /** From this length on two mistakes are believed, below it one. */
    private static final int LONG = 6;

    private static final int LONGEST = 20;

    private Nearest() {}

    /** The nearest command of a role; empty if none is near. */
    static Optional<StaffCommand> to(String typed, Role role) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return Arrays.stream(StaffCommand.values())
                .filter(command -> command.allows(role))
                .filter(command ->
                        mistakes(word, command.word()) <= (command.word().length() >= LONG ? 2 : 1))
                .min(Comparator.comparingInt(command -> mistakes(word, command.word())));
    }

    /** Characters to insert, drop, change or swap with their neighbour (optimal string alignment). */
    static int mistakes(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int cheapest = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
