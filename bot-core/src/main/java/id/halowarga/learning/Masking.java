package id.halowarga.learning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what points to a person: e-mail addresses, links, NIK and card numbers, phone numbers, number plates, and names
 * behind "Pak", "Bu", "a.n." and the like. Names and addresses that nothing announces cannot be told so and stay.
 */
public final class Masking {
    private record Mask(Pattern shape, String replacement) {
        static Mask of(String shape, String replacement) {
            return new Mask(Pattern.compile(shape, Pattern.CASE_INSENSITIVE), replacement);
        }
    }

    private static final List<Mask> MASKS = List.of(
            Mask.of("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}", "[EMAIL]"),
            Mask.of("(?:https?://|www\\.)\\S+", "[TAUTAN]"),
            Mask.of("(?<!\\w)@\\w{3,}", "[AKUN]"),
            Mask.of("(?<!\\d)(?:\\+?62|0)[\\s.-]?8(?:[\\s.-]?\\d){7,11}(?!\\d)", "[TELEPON]"),
            Mask.of("(?<!\\d)0\\d{2,3}[\\s-]?\\d{5,8}(?!\\d)", "[TELEPON]"),
            Mask.of("(?<!\\d)(?:\\d[\\s.-]?){15}\\d(?!\\d)", "[NIK]"),
            Mask.of("\\b(?!RT|RW|NO|KM|SD|JL|GG)[A-Z]{1,2}[\\s-]\\d{1,4}[\\s-](?!RT|RW)[A-Z]{1,3}\\b", "[PELAT]"),
            Mask.of("\\b(?!RT|RW|NO|KM)[A-Z]{1,2}\\d{3,4}[A-Z]{1,3}\\b", "[PELAT]"),
            Mask.of("\\d(?:[\\s.-]?\\d){7,}", "[NOMOR]"));

    /** Offices and other words that follow "Pak" and "Bu" without being a name. */
    private static final Set<String> OFFICES = Set.of(
            ("rt rw lurah camat wali walikota bupati wabup kades kadis kepala ketua guru dosen dokter dr polisi presiden"
                            + " gubernur menteri sekda sekdes kapolres kapolsek satpam admin min bapak ibu bpk pak bu dan"
                            + " kader bidan perawat mantri penghulu modin ustad petugas pegawai sopir supir tukang"
                            + " pimpinan direktur kasi kabid kabag kapus kepsek babinsa bhabinkamtibmas dukuh kadus pj"
                            + " dinas kelurahan kecamatan desa rumah hamil tani pkk saya kami mohon tolong ini itu")
                    .split(" "));

    /** Common given names, which are names in lower case too. */
    private static final Set<String> GIVEN_NAMES = Set.of(
            ("ade adi agung agus ahmad aisyah ali andi andri ani anita anton ari arief arif asep astuti ayu bagus bambang"
                            + " bayu budi cahyo candra cecep dadang dani dede dedi deni desi dewi dian dimas dwi edi eka"
                            + " eko endang entin erna fajar fatimah feri fitri galih gunawan hadi hariyanto hasan hendra"
                            + " heri herman hidayat ida iis imam indah indra iwan jajang joko kartini khadijah komariah"
                            + " kurniawan lestari lilis lina maman maya muhammad mulyadi nana nina novi nugroho nur nurul"
                            + " puji purnomo putri rahmat ratna rina rini rizki rohman rudi rudy rusdi santi santoso sari"
                            + " setiawan siti slamet sri sugeng suharti sukirman sulastri sumarni supri suryadi susanto"
                            + " susi sutrisno suyanto taufik teguh titin tono tri ujang umar wahyu wati wawan widodo yanti"
                            + " yanto yati yayan yuni yusuf zainal wahjudin wahyudi wahyudin suparman suparno supardi"
                            + " sudarma sudarman sudirman sukardi sunarto suwarno sutarno sutejo ratnasari"
                            + " hartono hartini haryanto ismail ibrahim ilham irfan jumadi karyono kusuma lukman mahmud"
                            + " mulyono nasution ningsih paijo parman pranoto prasetyo pratama ramadhan riyanto rukmini"
                            + " samsul saputra simanjuntak siregar sitorus suhartono suharto sujono sukarno sulaiman"
                            + " sumiati sunaryo suroso syahrul tarigan tukiman wulandari yudi yulianti yuliana")
                    .split(" "));

    private static final String NAME = "[NAMA]";
    private static final String WORD = "[\\p{L}'’]{2,}";
    private static final String MORE_NAMES =
            "((?:\\s+(?:\\p{Lu}[\\p{L}'’]+|(?i:" + String.join("|", GIVEN_NAMES) + ")\\b)){0,3})";

    /** What always announces a name, in any case. */
    private static final Pattern ON_BEHALF_OF = Pattern.compile(
            "\\b((?i:a\\.\\s?n\\.?|an\\.|atas nama|nama saya|saya bernama|bernama))(\\s*:?\\s*)" + WORD + MORE_NAMES);

    /** What announces a name or an office, or a name behind an office. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b((?i:bapak|bpk\\.?|pak|ibu|bu|sdr\\.?|sdri\\.?|saudara|saudari|mas|mbak|kang|haji|hj\\.?|h\\.|ustadz?)"
                    + "(?:\\s+(?i:lurah|camat|guru|kades|kadis|kadus|kasi|kabid|kepala|ketua|dokter|dr|bidan|perawat|suster|rt|rw"
                    + "|wali|kader|mantri|polisi|haji|hajah|ustad|ustadz|dukuh|modin))*)(\\s+)("
                    + WORD + ")" + MORE_NAMES);

    private Masking() {}

    /**
     * Whether a word is a common given name.
     *
     * @param word a word in lower case
     * @return whether it is one; some are everyday words too
     */
    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    /**
     * Masks a text.
     *
     * @param text any text
     * @return the text with masks in square brackets
     */
    public static String masked(String text) {
        String masked = text;
        for (Mask mask : MASKS) {
            masked = mask.shape().matcher(masked).replaceAll(mask.replacement());
        }
        boolean shouted = masked.equals(masked.toUpperCase(Locale.ROOT));
        String behalf = ON_BEHALF_OF
                .matcher(masked)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + NAME));
        return ADDRESSED.matcher(behalf).replaceAll(found -> Matcher.quoteReplacement(addressed(found, shouted)));
    }

    /** A word behind "Pak" is a name if it is written as one, or is known to be one, and is no office. */
    private static String addressed(MatchResult found, boolean shouted) {
        String word = found.group(3);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean written = Character.isUpperCase(word.charAt(0)) && !shouted;
        boolean name = GIVEN_NAMES.contains(lower) || written && !OFFICES.contains(lower);
        if (!name) {
            return found.group();
        }
        String following = shouted ? found.group(4) : "";
        return found.group(1) + found.group(2) + NAME + following;
    }
}
