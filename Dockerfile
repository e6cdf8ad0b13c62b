# syntax=docker/dockerfile:1
FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY bot bot
COPY cogs cogs
COPY playground playground
COPY data data
RUN python -m venv /onward && /onward/bin/pip install --no-cache-dir --disable-pip-version-check -c constraints.txt '.[postgresql]'

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data --no-create-home onward && install -d -o onward -g onward /data
COPY --from=build /onward /onward
ENV PATH=/onward/bin:$PATH PYTHONUNBUFFERED=1 ONWARD_DATABASE=sqlite+aiosqlite:////data/onward.db
USER onward
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s --retries=3 CMD ["onward", "doctor", "--alive"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["onward"]
CMD ["run"]
