package id.halowarga.nlp.training;

/**
 * The scores that a model gave an example it had not seen.
 *
 * @param scores by topic
 * @param right  number of the right topic
 */
record Scored(double[] scores, int right) {}
