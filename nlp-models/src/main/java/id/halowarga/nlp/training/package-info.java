/** From labelled examples to a model file: weights by linear support vector machines, calibrated by cross-validation. */
package id.halowarga.nlp.training;
