/** How good a model is: accuracy, calibration, coverage at its threshold, and whether a new one may replace an old one. */
package id.halowarga.nlp.evaluation;
