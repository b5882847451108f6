package id.halowarga.server.postgres;

/** Words as PostgreSQL can keep them: U+0000, which its text type refuses, becomes U+FFFD. */
final class DatabaseText {
    private DatabaseText() {}

    static String of(String words) {
        return words.replace('\u0000', '\uFFFD');
    }
}
