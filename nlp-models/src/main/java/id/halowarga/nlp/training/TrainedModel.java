package id.halowarga.nlp.training;

import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.model.TopicModel;

/**
 * A new model and how good it is.
 *
 * @param model          the model
 * @param crossValidated figures on examples that were left out of training in turn, before the weights were rounded
 */
public record TrainedModel(TopicModel model, Evaluation crossValidated) {}
