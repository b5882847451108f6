package id.halowarga.nlp.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.GenericModelReader;

/**
 * An OpenNLP document categoriser's file. {@link DoccatModel}'s own way takes each number by itself from the compressed stream;
 * here the file's parts are taken as a whole, in half the time.
 *
 * @param manifest what the file says of itself
 * @param weights  the maximum-entropy model
 */
record ModelArchive(Map<String, String> manifest, byte[] weights) {
    private static final String MANIFEST = "manifest.properties";
    private static final String WEIGHTS = "doccat.model";
    private static final String COMPONENT = "Component-Name";
    private static final String LANGUAGE = "Language";
    private static final String TIMESTAMP = "Timestamp";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The parts; an {@link IOException} says that the bytes are no such file. */
    static ModelArchive read(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(new ByteArrayInputStream(file));
        Map<String, String> manifest = manifest(part(parts, MANIFEST));
        if (!"DocumentCategorizerME".equals(manifest.get(COMPONENT))) {
            throw new IOException("the file holds no document categoriser");
        }
        return new ModelArchive(manifest, part(parts, WEIGHTS));
    }

    /** The same as OpenNLP's own model, which takes longer. */
    DoccatModel openNlp() throws IOException {
        return new DoccatModel(
                manifest.getOrDefault(LANGUAGE, "id"),
                new GenericModelReader(new BytesReader(weights)).getModel(),
                manifest,
                new DoccatFactory());
    }

    String entry(String name) throws IOException {
        String value = manifest.get(name);
        if (value == null) {
            throw new IOException("the model has no manifest entry " + name);
        }
        return value;
    }

    /** Writes a model so that the same weights give the same bytes: without the time, which OpenNLP puts in. */
    static void write(DoccatModel model, OutputStream out) throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        model.serialize(timed);
        Map<String, byte[]> parts = parts(new ByteArrayInputStream(timed.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, MANIFEST, timeless(part(parts, MANIFEST)));
        add(zip, WEIGHTS, part(parts, WEIGHTS));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private static byte[] timeless(byte[] part) throws IOException {
        Map<String, String> entries = new TreeMap<>(manifest(part));
        entries.put(TIMESTAMP, "0");
        StringBuilder lines = new StringBuilder();
        entries.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> parts(InputStream in) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("the file holds no " + name);
        }
        return part;
    }

    private static Map<String, String> manifest(byte[] part) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(part));
        Map<String, String> entries = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> entries.put(name, properties.getProperty(name)));
        return entries;
    }
}
