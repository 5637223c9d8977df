package fr.fiftyfifty.idea;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A draft is kept as it was typed; nothing ever queries inside it. */
@Converter
class DraftColumn implements AttributeConverter<DraftContent, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(DraftContent content) {
        return JSON.toJson(content);
    }

    @Override
    public DraftContent convertToEntityAttribute(String text) {
        return JSON.fromJson(text, DraftContent.class);
    }
}
