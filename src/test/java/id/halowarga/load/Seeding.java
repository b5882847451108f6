package id.halowarga.load;

import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.testing.ManyTickets;
import java.util.Map;
import redis.clients.jedis.AbstractPipeline;

/** Fills the stores, so that a load shows whether a message costs more where much is stored. */
final class Seeding {
    private static final int BATCH = 10_000;
    private static final int SHARDS = 16;

    /** A conversation in the middle of a report, as the application stores one. */
    private static final String CONVERSATION = """
            {"state":"MEDIA","language":"id","introduced":true,"drafts":1,"draft":{"number":1,"kind":"COMPLAINT",\
            "description":"Jalan di depan sekolah rusak parah, banyak lubang, sudah dua minggu belum ada yang memperbaiki",\
            "place":{"pin":{"latitude":-6.9147,"longitude":107.6098},"words":"Jl. Merdeka 12, dekat sekolah"},\
            "media":[],"revising":false},"offered":[{"payload":"d1.nomedia","label":"Lanjut tanpa tambahan"}],\
            "lastTurnAt":"2026-11-01T08:15:30.123456Z","v":1}""";

    private final LoadStores stores;

    Seeding(LoadStores stores) {
        this.stores = stores;
    }

    void store(LoadPlan.Stored wanted) {
        if (wanted.tickets() > 0) {
            long begin = System.nanoTime();
            byte[] chat = new PersonalCipher(PersonalKey.parse(LoadStores.ENCRYPTION_KEY)).seal("telegram:900000000");
            new ManyTickets(stores.database(), chat).store(wanted.tickets());
            System.out.printf("Stored %,d tickets in %d s%n", wanted.tickets(), seconds(begin));
        }
        if (wanted.conversations() > 0) {
            long begin = System.nanoTime();
            long before = stores.redisMemory();
            conversations(wanted.conversations());
            System.out.printf(
                    "Stored %,d conversations in %d s, %d bytes each in Redis%n",
                    wanted.conversations(), seconds(begin), (stores.redisMemory() - before) / wanted.conversations());
        }
    }

    private static long seconds(long begin) {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }

    private void conversations(int count) {
        for (int first = 0; first < count; first += BATCH) {
            try (AbstractPipeline pipeline = stores.redis().pipelined()) {
                for (int i = first; i < Math.min(first + BATCH, count); i++) {
                    String key = "halo:{s" + i % SHARDS + "}:state:telegram:" + (900_000_000L + i);
                    pipeline.hset(key, Map.of("v", "7", "s", CONVERSATION));
                    pipeline.expire(key, 400L * 24 * 3600);
                }
                pipeline.sync();
            }
        }
    }
}
