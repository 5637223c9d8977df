# Keycloak in production mode: settings of the build are baked in, so that it starts without augmenting again.
# The version is the one of pom.xml.

FROM keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres
ENV KC_HEALTH_ENABLED=true
ENV KC_HTTP_RELATIVE_PATH=/identite
COPY keycloak/themes/fiftyfifty /opt/keycloak/themes/fiftyfifty
RUN /opt/keycloak/bin/kc.sh build

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak /opt/keycloak
# imported at the first start only; Keycloak fills in the variables from its environment
COPY keycloak/realm-fiftyfifty.json /opt/keycloak/data/import/fiftyfifty-realm.json
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
