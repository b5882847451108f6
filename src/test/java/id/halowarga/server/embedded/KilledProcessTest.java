package id.halowarga.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** What becomes of the servers when the application is killed, stopped or started twice: with real processes. */
class KilledProcessTest {
    @TempDir
    Path folder;

    @Test
    void startsAgainOnTheDataOfAKilledApplicationWhoseServersStillRun() throws Exception {
        ServerProcess first = ServerProcess.on(folder);
        try (Jedis redis = new Jedis(URI.create(first.answer()))) {
            redis.set("word", "kept");
        }
        ProcessHandle orphanedRedis = process("redis/redis.pid", "redis-server");
        ProcessHandle orphanedPostgres = process("postgresql/cluster/postmaster.pid", "postgres");
        first.kill();
        assertThat(orphanedRedis.isAlive()).isTrue();
        assertThat(orphanedPostgres.isAlive()).isTrue();

        try (ServerProcess second = ServerProcess.on(folder);
                Jedis redis = new Jedis(URI.create(second.answer()))) {
            assertThat(redis.get("word")).isEqualTo("kept");
            await().until(() -> !orphanedRedis.isAlive() && !orphanedPostgres.isAlive());
            assertThat(process("redis/redis.pid", "redis-server")).isNotEqualTo(orphanedRedis);
        }
    }

    @Test
    void endsItsServersWithItselfAndRefusesASecondStartBefore() throws Exception {
        ServerProcess running = ServerProcess.on(folder);
        assertThat(running.answer()).startsWith("redis://");
        ProcessHandle redis = process("redis/redis.pid", "redis-server");
        ProcessHandle postgres = process("postgresql/cluster/postmaster.pid", "postgres");

        try (ServerProcess second = ServerProcess.on(folder)) {
            assertThat(second.answer())
                    .isEqualTo("HALO_DATA_DIR: another Halo Warga already runs on the folder " + folder
                            + "; stop it or set another folder.");
        }
        assertThat(redis.isAlive()).isTrue();

        running.terminate();
        await().until(() -> !redis.isAlive() && !postgres.isAlive());
    }

    @Test
    void leavesAStrangersProcessAloneThatGotTheOldNumber() throws Exception {
        Process stranger = new ProcessBuilder("cat").start();
        Path pidFile = Files.writeString(folder.resolve("redis.pid"), stranger.pid() + "\n");

        Orphan.end(pidFile, "redis-server");

        assertThat(stranger.isAlive()).isTrue();
        assertThat(pidFile).doesNotExist();
        stranger.destroy();
    }

    private ProcessHandle process(String pidFile, String program) throws Exception {
        return Orphan.running(folder.resolve(pidFile), program).orElseThrow();
    }
}
