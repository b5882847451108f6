package id.halowarga.nlp.training;

/** Gradient descent with a step of its own for each parameter (Kingma and Ba, "Adam", ICLR 2015, algorithm 1). */
final class Adam {
    private static final double MEMORY_OF_SLOPE = 0.9;
    private static final double MEMORY_OF_SIZE = 0.999;
    private static final double TINY = 1e-8;

    private final double stepSize;
    private final double[] slope;
    private final double[] size;
    private int steps;

    Adam(int parameters, double stepSize) {
        this.stepSize = stepSize;
        this.slope = new double[parameters];
        this.size = new double[parameters];
    }

    void step(double[] parameters, double[] gradient) {
        steps++;
        double slopeScale = 1 - Math.pow(MEMORY_OF_SLOPE, steps);
        double sizeScale = 1 - Math.pow(MEMORY_OF_SIZE, steps);
        for (int i = 0; i < parameters.length; i++) {
            slope[i] = MEMORY_OF_SLOPE * slope[i] + (1 - MEMORY_OF_SLOPE) * gradient[i];
            size[i] = MEMORY_OF_SIZE * size[i] + (1 - MEMORY_OF_SIZE) * gradient[i] * gradient[i];
            parameters[i] -= stepSize * (slope[i] / slopeScale) / (Math.sqrt(size[i] / sizeScale) + TINY);
        }
    }
}
