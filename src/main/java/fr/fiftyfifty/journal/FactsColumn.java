package fr.fiftyfifty.journal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.util.PGobject;

/** Plain facts as {@code jsonb}; read back in the order of their names, so that a hash over them is stable. */
@Converter
public class FactsColumn implements AttributeConverter<Map<String, String>, Object> {

    @Override
    public Object convertToDatabaseColumn(Map<String, String> facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach(json::add);
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(json.build().toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(Object column) {
        Map<String, String> facts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(column.toString()))) {
            var json = reader.readObject();
            json.keySet().forEach(name -> facts.put(name, json.getString(name)));
        }
        return facts;
    }
}
