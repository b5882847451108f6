package id.halowarga.directory;

import id.halowarga.message.Pin;
import java.util.List;

/** The outline of an area on the map. Distances and borders of a city are small enough to be reckoned on a plane. */
public sealed interface Outline {
    /**
     * Whether a point lies inside.
     *
     * @param point the point
     * @return true inside, either on the border itself
     */
    boolean contains(Pin point);

    /**
     * A polygon.
     *
     * @param corners its corners in order, at least three; the last is joined to the first
     */
    record Polygon(List<Pin> corners) implements Outline {
        private static final int FEWEST_CORNERS = 3;

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there are fewer than three corners
         */
        public Polygon {
            corners = List.copyOf(corners);
            if (corners.size() < FEWEST_CORNERS) {
                throw new IllegalArgumentException("a polygon has at least three corners");
            }
        }

        /** Counts the borders to the east of the point: an odd number means inside. */
        @Override
        public boolean contains(Pin point) {
            boolean inside = false;
            Pin before = corners.get(corners.size() - 1);
            for (Pin corner : corners) {
                boolean crosses = corner.latitude() > point.latitude() != before.latitude() > point.latitude();
                if (crosses && point.longitude() < crossing(before, corner, point.latitude())) {
                    inside = !inside;
                }
                before = corner;
            }
            return inside;
        }

        private static double crossing(Pin from, Pin to, double latitude) {
            double part = (latitude - from.latitude()) / (to.latitude() - from.latitude());
            return from.longitude() + part * (to.longitude() - from.longitude());
        }
    }

    /**
     * A circle.
     *
     * @param centre its centre
     * @param radius its radius in metres, above 0
     */
    record Circle(Pin centre, double radius) implements Outline {
        private static final double METRES_PER_DEGREE = 111_320;

        /**
         * Checks the radius.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Circle {
            if (!(radius > 0)) {
                throw new IllegalArgumentException("a radius is a positive number of metres");
            }
        }

        @Override
        public boolean contains(Pin point) {
            double north = (point.latitude() - centre.latitude()) * METRES_PER_DEGREE;
            double east = (point.longitude() - centre.longitude())
                    * METRES_PER_DEGREE
                    * Math.cos(Math.toRadians(centre.latitude()));
            return Math.hypot(north, east) <= radius;
        }
    }
}
