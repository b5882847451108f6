package id.halowarga.whatsapp;

import id.halowarga.whatsapp.api.AccessToken;
import id.halowarga.whatsapp.api.CloudAccess;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the WhatsApp channel. A variable that is set but empty counts as unset.
 *
 * @param accessToken   what we say with every call ({@code HALO_WHATSAPP_ACCESS_TOKEN}), a secret
 * @param phoneNumberId identifier of the number that we write from ({@code HALO_WHATSAPP_PHONE_NUMBER_ID}), digits
 * @param appSecret     key of the webhook's signatures ({@code HALO_WHATSAPP_APP_SECRET}), a secret
 * @param verifyToken   what Meta says in the handshake ({@code HALO_WHATSAPP_VERIFY_TOKEN}), a secret
 * @param apiUrl        base of the Graph API, without the version ({@code HALO_WHATSAPP_API_URL}); Meta's own if unset
 * @param apiVersion    version of the Graph API ({@code HALO_WHATSAPP_API_VERSION}), such as {@code v23.0}
 * @param callTimeout   longest time of a call, uploads and downloads included, 1 second to 10 minutes
 */
@ConfigurationProperties("halo.whatsapp")
public record WhatsAppSettings(
        String accessToken,
        String phoneNumberId,
        String appSecret,
        String verifyToken,
        String apiUrl,
        String apiVersion,
        Duration callTimeout) {
    /** Meta's own Graph API. */
    private static final String PUBLIC_API = "https://graph.facebook.com";

    private static final Duration LONGEST_CALL = Duration.ofMinutes(10);

    /** A header takes these characters only. */
    private static final Pattern SECRET = Pattern.compile("[!-~]{1,1000}");

    private static final Pattern PHONE_NUMBER_ID = Pattern.compile("[0-9]{1,32}");
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,3}\\.[0-9]{1,2}");

    /**
     * Fills in what is unset, checks the rest, and that the four settings that belong together are there.
     *
     * @throws IllegalArgumentException if a value is malformed or missing, with a sentence that names the setting
     */
    public WhatsAppSettings(
            @Nullable String accessToken,
            @Nullable String phoneNumberId,
            @Nullable String appSecret,
            @Nullable String verifyToken,
            @Nullable String apiUrl,
            @DefaultValue("v23.0") String apiVersion,
            @DefaultValue("30s") Duration callTimeout) {
        this.accessToken = requireSecret("HALO_WHATSAPP_ACCESS_TOKEN", accessToken);
        this.phoneNumberId = requirePartner("HALO_WHATSAPP_PHONE_NUMBER_ID", phoneNumberId);
        this.appSecret = requireSecret("HALO_WHATSAPP_APP_SECRET", appSecret);
        this.verifyToken = requireSecret("HALO_WHATSAPP_VERIFY_TOKEN", verifyToken);
        this.apiUrl = apiUrl == null || apiUrl.isBlank() ? PUBLIC_API : apiUrl.strip();
        this.apiVersion = apiVersion.strip();
        this.callTimeout = callTimeout;
        require(
                PHONE_NUMBER_ID.matcher(this.phoneNumberId).matches(),
                "HALO_WHATSAPP_PHONE_NUMBER_ID must be the number's identifier in digits, as the app's page shows it.");
        require(isHttpAddress(this.apiUrl), "HALO_WHATSAPP_API_URL must be an http or https address with a host.");
        require(VERSION.matcher(this.apiVersion).matches(), "HALO_WHATSAPP_API_VERSION must look like v23.0.");
        require(
                callTimeout.toSeconds() >= 1 && callTimeout.compareTo(LONGEST_CALL) <= 0,
                "HALO_WHATSAPP_CALL_TIMEOUT must be between 1s and 600s.");
    }

    /**
     * Where the Cloud API is and as whom we call it.
     *
     * @return the access
     */
    CloudAccess access() {
        return new CloudAccess(
                URI.create(apiUrl), apiVersion, phoneNumberId, new AccessToken(accessToken), callTimeout);
    }

    private static String requireSecret(String name, @Nullable String value) {
        String secret = requirePartner(name, value);
        require(SECRET.matcher(secret).matches(), name + " must have 1 to 1000 characters without spaces.");
        return secret;
    }

    private static String requirePartner(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is required where WhatsApp is switched on.");
        }
        return value.strip();
    }

    private static void require(boolean fulfilled, String sentence) {
        if (!fulfilled) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static boolean isHttpAddress(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "WhatsAppSettings[" + apiVersion + ", REDACTED]";
    }
}
