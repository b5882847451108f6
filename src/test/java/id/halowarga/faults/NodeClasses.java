package id.halowarga.faults;

import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.transcript.TestCity;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The application's classes without those of tests, as jars: only of jars can a virtual machine keep an archive, with which
 * a node starts on half of the work. Both are kept in the build's folder for as long as the classes stay the same.
 */
final class NodeClasses {
    private static final Path FOLDER = Path.of("target", "node-classes").toAbsolutePath();
    private static final List<String> PATH = path();

    private NodeClasses() {}

    /** Options of a virtual machine that runs them, with the archive if there is one. */
    static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-Xshare:auto"));
        if (Files.exists(archive())) {
            options.add("-XX:SharedArchiveFile=" + archive());
        }
        options.addAll(List.of("-cp", String.join(File.pathSeparator, PATH)));
        return options;
    }

    /** Options of one that makes the archive when it ends in good order. */
    static List<String> recording() {
        return List.of(
                "-XX:ArchiveClassesAtExit=" + archive(),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-cp",
                String.join(File.pathSeparator, PATH));
    }

    /** Where the archive of exactly these classes is, or will be. */
    static Path archive() {
        CRC32 sum = new CRC32();
        for (String entry : PATH) {
            Path jar = Path.of(entry);
            sum.update((entry + lastModified(jar) + System.getProperty("java.vm.version"))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return FOLDER.resolve(Long.toHexString(sum.getValue()) + ".jsa");
    }

    private static String lastModified(Path jar) {
        try {
            return Files.getLastModifiedTime(jar).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> path() {
        Set<String> tests = Stream.of(NodeClasses.class, FakeTelegram.class, TestCity.class)
                .map(NodeClasses::home)
                .collect(Collectors.toSet());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> !tests.contains(entry.toString()) && Files.exists(entry))
                .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
                .map(Path::toString)
                .toList();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar of a folder, as it was if nothing in the folder has changed. */
    private static Path jar(Path classes) {
        try {
            Path jar = Files.createDirectories(FOLDER)
                    .resolve("classes" + classes.toString().replaceAll("[^A-Za-z0-9]+", "-") + ".jar");
            byte[] content = zip(classes);
            if (!Files.exists(jar) || !Arrays.equals(content, Files.readAllBytes(jar))) {
                Files.write(jar, content);
            }
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(1);
            for (Path file : (Iterable<Path>) all.sorted()::iterator) {
                boolean folder = Files.isDirectory(file);
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.isEmpty()) {
                    ZipEntry entry = new ZipEntry(folder ? name + "/" : name);
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(folder ? new byte[0] : Files.readAllBytes(file));
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
