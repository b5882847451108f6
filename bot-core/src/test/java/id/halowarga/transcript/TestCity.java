package id.halowarga.transcript;

import id.halowarga.classification.Classification;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.TextReader;
import id.halowarga.classification.TextReading;
import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.classification.TextReading.Intent;
import id.halowarga.classification.Topic;
import id.halowarga.directory.Area;
import id.halowarga.directory.Areas;
import id.halowarga.directory.Directory;
import id.halowarga.directory.ExternalOwner;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.Outline;
import id.halowarga.message.Pin;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A small city for tests of the core, with a classifier that counts words. */
public final class TestCity {
    private static final Map<String, List<String>> WORDS = Map.of(
            "dpupr", List.of("jalan", "rusak", "berlubang", "gorong", "drainase", "selokan"),
            "dlh", List.of("sampah", "bau", "menumpuk", "selokan"),
            "dishub", List.of("lampu", "parkir", "macet", "penerangan"),
            "dukcapil", List.of("ktp", "kk", "akta"),
            "kecamatan_kelurahan", List.of("pengantar", "domisili"));

    private TestCity() {}

    /**
     * The directory.
     *
     * @return four OPDs that own topics, one of them with a unit below, a hospital, two kecamatan, three that own kinds, PLN
     */
    public static Directory directory() {
        return new Directory(
                "Kota Contoh",
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        opd("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas PU", "jalan, drainase, sungai"),
                        opd("dlh", "Dinas Lingkungan Hidup", "Dinas Lingkungan", "sampah, pencemaran, pohon"),
                        opd("dishub", "Dinas Perhubungan", "Dinas Perhubungan", "lalu lintas, parkir, lampu jalan"),
                        opd("dukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Dukcapil", "KTP, KK, akta"),
                        new Opd(
                                new OpdCode("rsud"),
                                "RSUD Kota Contoh",
                                "RSUD",
                                "rumah sakit umum daerah",
                                Set.of(),
                                List.of("rsud"),
                                Optional.empty(),
                                true),
                        office("inspektorat", "Inspektorat Daerah", "Inspektorat", "pengawasan"),
                        office("bkpsdm", "Badan Kepegawaian", "BKPSDM", "kepegawaian"),
                        office("diskominfo", "Dinas Komunikasi dan Informatika", "Diskominfo", "kanal ini"),
                        office("kec_utara", "Kecamatan Contoh Utara", "Kec. Contoh Utara", "loket kecamatan"),
                        office("kec_selatan", "Kecamatan Contoh Selatan", "Kec. Contoh Selatan", "loket kecamatan"),
                        new Opd(
                                new OpdCode("upt_jalan"),
                                "UPT Pemeliharaan Jalan",
                                "UPT Jalan",
                                "tambal jalan",
                                Set.of(),
                                List.of(),
                                Optional.of(new OpdCode("dpupr")),
                                false)),
                List.of(new ExternalOwner(
                        new OpdCode("pln"),
                        "PLN",
                        List.of("listrik padam", "mati lampu", "tiang listrik"),
                        "Hubungi PLN 123 atau aplikasi PLN Mobile.",
                        "Call PLN 123 or use the app PLN Mobile.")),
                new KindOwners(
                        Optional.of(new OpdCode("bkpsdm")),
                        Optional.of(new OpdCode("inspektorat")),
                        Optional.of(new OpdCode("diskominfo"))),
                areas());
    }

    /** Two areas, north and south of a line through the pins of the transcripts. */
    private static Areas areas() {
        Outline north = new Outline.Polygon(List.of(
                new Pin(-6.85, 107.55), new Pin(-6.85, 107.65), new Pin(-6.92, 107.65), new Pin(-6.92, 107.55)));
        Outline south = new Outline.Circle(new Pin(-6.95, 107.60), 3_000);
        return new Areas(
                List.of(
                        new Area(new OpdCode("kec_utara"), List.of("contoh utara", "melati"), Optional.of(north)),
                        new Area(new OpdCode("kec_selatan"), List.of("contoh selatan", "mawar"), Optional.of(south))),
                Set.of(new Topic("kecamatan_kelurahan")));
    }

    private static Opd office(String code, String name, String label, String duties) {
        return new Opd(new OpdCode(code), name, label, duties, Set.of(), List.of());
    }

    private static Opd opd(String code, String name, String label, String duties) {
        return new Opd(new OpdCode(code), name, label, duties, Set.of(new Topic(code)), List.of());
    }

    /**
     * A classifier that counts words: two or more of one topic, and of no other, make it confident.
     *
     * @return the classifier
     */
    public static ComplaintClassifier classifier() {
        return new ComplaintClassifier() {
            @Override
            public Classification classify(String text) {
                String lower = text.toLowerCase(Locale.ROOT);
                Map<String, Long> hits = WORDS.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> e.getValue().stream()
                                        .filter(lower::contains)
                                        .count()));
                long all = hits.values().stream().mapToLong(Long::longValue).sum();
                if (all == 0) {
                    return Classification.NONE;
                }
                List<Suggestion> suggestions = hits.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> new Suggestion(new Topic(e.getKey()), (double) e.getValue() / all))
                        .sorted(Comparator.comparingDouble(Suggestion::probability)
                                .reversed()
                                .thenComparing(s -> s.topic().code()))
                        .toList();
                return new Classification(suggestions, suggestions.get(0).probability() > 0.7);
            }

            @Override
            public List<String> reasons(String text, Topic topic, int most) {
                return WORDS.getOrDefault(topic.code(), List.of()).stream()
                        .filter(text.toLowerCase(Locale.ROOT)::contains)
                        .limit(most)
                        .toList();
            }
        };
    }

    /**
     * A reader of a few words.
     *
     * @return the reader
     */
    public static TextReader reader() {
        Set<String> smallTalk =
                Set.of("p", "halo", "halo min", "assalamualaikum", "terima kasih", "selamat pagi", "hi", "ok", "tes");
        return text -> {
            String lower = text.toLowerCase(Locale.ROOT).strip();
            Optional<Emergency> emergency = lower.contains("kebakaran") && !lower.contains("nomor")
                    ? Optional.of(Emergency.FIRE)
                    : Optional.empty();
            Optional<Intent> intent = lower.contains("pungli")
                    ? Optional.of(Intent.CORRUPTION)
                    : lower.contains("petugas") && lower.contains("membentak")
                            ? Optional.of(Intent.STAFF_CONDUCT)
                            : lower.endsWith("?")
                                    ? Optional.of(Intent.QUESTION)
                                    : lower.startsWith("saran") || lower.startsWith("usul")
                                            ? Optional.of(Intent.SUGGESTION)
                                            : Optional.empty();
            return new TextReading(emergency, smallTalk.contains(lower), intent, false);
        };
    }
}
