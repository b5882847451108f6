package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import redis.embedded.core.ExecutableProvider;

/**
 * The Redis program that the embedded-redis library brings. Of the library only the program is used: its own starter stops
 * the server in a shutdown hook of its own, before the application's workers are done.
 */
final class RedisProgram {
    private RedisProgram() {}

    /**
     * Unpacks the program, unless it is there.
     *
     * @param programs folder of the programs
     * @return the program's file
     * @throws StartRefusedException if there is none for this machine
     */
    static Path unpack(Path programs) throws IOException {
        String resource = Machine.current().redisResource();
        Path program = programs.resolve(resource.substring(1));
        if (!Files.exists(program)) {
            try (InputStream content = ExecutableProvider.class.getResourceAsStream(resource)) {
                if (content == null) {
                    throw new StartRefusedException(
                            "HALO_REDIS_URL must be set: this build brings no Redis for this kind of machine.");
                }
                writeExecutable(content, program);
            }
        }
        return program;
    }

    private static void writeExecutable(InputStream content, Path program) throws IOException {
        Path unfinished = Files.createTempFile(program.getParent(), "redis", null);
        Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        if (!unfinished.toFile().setExecutable(true)) {
            throw new IOException("cannot make the Redis program executable");
        }
        Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
    }
}
