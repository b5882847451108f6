package id.halowarga.nlp.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model and what tells it from others.
 *
 * @param model   the model
 * @param version the first twelve hexadecimal digits of its file's SHA-256
 */
public record VersionedModel(TopicModel model, String version) {
    private static final int DIGITS = 12;

    /**
     * Reads a model.
     *
     * @param file the model file's bytes
     * @return the model
     * @throws IOException if they are no model of this application
     */
    public static VersionedModel read(byte[] file) throws IOException {
        return new VersionedModel(TopicModel.read(new ByteArrayInputStream(file)), version(file));
    }

    private static String version(byte[] file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
