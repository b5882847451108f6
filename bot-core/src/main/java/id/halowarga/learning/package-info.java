/** What the classifier can learn from: the topics that people put right, kept as masked examples. */
package id.halowarga.learning;
