package id.halowarga.nlp.evaluation;

/** Tells a real loss from one by chance: of the answers that changed, were too many changed for the worse? */
final class SignTest {
    private static final double LEVEL = 0.05;

    private SignTest() {}

    /**
     * Whether so many losses beside so many gains would come by chance in fewer than one of twenty cases.
     *
     * @param lost answers that were right before and are wrong now
     * @param won  answers that were wrong before and are right now
     */
    static boolean worse(int lost, int won) {
        int changed = lost + won;
        double probability = 0;
        for (int losses = lost; losses <= changed; losses++) {
            probability += Math.exp(logChoose(changed, losses) - changed * Math.log(2));
        }
        return lost > won && probability < LEVEL;
    }

    private static double logChoose(int from, int chosen) {
        double sum = 0;
        for (int i = 1; i <= chosen; i++) {
            sum += Math.log((double) (from - chosen + i) / i);
        }
        return sum;
    }
}
