/** The classifier in the running city: its model file, watched for a new one, and the corrections to learn from. */
package id.halowarga.server.classifier;
