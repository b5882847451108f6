package id.halowarga.server.media;

/**
 * Size of a picture, as its header states it. The picture is never decoded here, so a small file that would grow to gigabytes
 * does no harm; it is refused so that it does none to those who receive it.
 *
 * @param width  pixels, from 1
 * @param height pixels, from 1
 */
record PictureSize(long width, long height) {
    /** Most pixels of an accepted picture: about twice what cameras of telephones usually make. */
    private static final long MOST_PIXELS = 100_000_000;

    /**
     * Checks the size.
     *
     * @throws BrokenFileException if a side has no pixels
     * @throws OversizedException  if the picture has too many pixels
     */
    void check() throws BrokenFileException, OversizedException {
        if (width < 1 || height < 1) {
            throw new BrokenFileException("a picture without pixels");
        }
        if (width > MOST_PIXELS / height) {
            throw new OversizedException("a picture of too many pixels");
        }
    }
}
