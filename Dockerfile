# docker build -t ostrakon . && docker run -p 8080:8080 -v ostrakon:/var/lib/ostrakon -v ./keys:/keys:ro ostrakon
FROM swift:6.3-bookworm AS build
WORKDIR /source
COPY . .
RUN make setup && make install DESTDIR=/out

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends libmicrohttpd12 libsqlite3-0 libxml2 libyaml-0-2 libsimdjson14 \
    libzstd1 zlib1g libarchive13 libcurl4 ca-certificates poppler-utils \
  && rm -rf /var/lib/apt/lists/* && useradd --system --create-home --home-dir /var/lib/ostrakon ostrakon
COPY --from=build /out/usr/local/bin/ostrakon /usr/local/bin/ostrakon
USER ostrakon
ENV OSTRAKON_HOME=/var/lib/ostrakon
EXPOSE 8080
# Others than this machine can ask: a file of keys is needed (docs/operations.md).
CMD ["ostrakon", "serve", "--address", "0.0.0.0", "--port", "8080", "--keys", "/keys", "--log"]
