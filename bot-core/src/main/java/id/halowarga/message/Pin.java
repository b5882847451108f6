package id.halowarga.message;

import java.util.Locale;

/**
 * A point on the map, WGS 84. Personal data: {@link #toString()} is redacted.
 *
 * @param latitude  degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 */
public record Pin(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6_371_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a value is outside its range or not a number
     */
    public Pin {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("coordinates outside the earth");
        }
    }

    /**
     * Whether the point lies in the rectangle around Indonesia (11.2° S to 6.3° N, 94.7° E to 141.1° E; the extreme
     * points are Rote, Weh, Weh and the border with Papua New Guinea, each with a little sea).
     *
     * @return true inside it
     */
    public boolean inIndonesia() {
        return latitude >= -11.2 && latitude <= 6.3 && longitude >= 94.7 && longitude <= 141.1;
    }

    /**
     * How far away another point is, along a great circle of a sphere of 6,371 km.
     *
     * @param other the other point
     * @return metres
     */
    public double metresTo(Pin other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /**
     * A link that shows the point on a map. Personal data, as the point itself.
     *
     * @return the address, five decimals (about a metre)
     */
    public String mapLink() {
        return String.format(Locale.ROOT, "https://maps.google.com/?q=%.5f,%.5f", latitude, longitude);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
