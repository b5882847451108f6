package id.halowarga.message;

/** Kinds of file that people send. */
public enum MediaKind {
    /** A picture. */
    PHOTO,
    /** A film, round ones and animations included. */
    VIDEO,
    /** A recorded voice note. */
    VOICE,
    /** A piece of sound that is no voice note. */
    AUDIO,
    /** Any other file. */
    DOCUMENT,
    /** A sticker, which is never kept. */
    STICKER
}
