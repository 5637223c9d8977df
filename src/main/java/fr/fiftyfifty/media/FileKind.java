package fr.fiftyfifty.media;

/** What is kept, and the only two content types that ever leave. Never the type that the sender announced. */
enum FileKind {
    PHOTO("image/jpeg", "jpg"),
    DOCUMENT("application/pdf", "pdf");

    private final String contentType;
    private final String extension;

    FileKind(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
