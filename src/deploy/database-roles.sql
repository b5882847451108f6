-- Two accounts for an external PostgreSQL: an owner that makes and changes tables, and one that the application works as.
-- Once, as an administrator of the server, with passwords of your own:
--   psql -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -f database-roles.sql postgres
-- Then SPRING_FLYWAY_USER=halowarga_owner, SPRING_FLYWAY_PASSWORD, SPRING_DATASOURCE_USERNAME=halowarga_app and
-- SPRING_DATASOURCE_PASSWORD. The application gives its account its rights at each start, after the migrations.

CREATE ROLE halowarga_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE halowarga_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'app_password';

-- A database that one account has owned until now keeps its name: leave out the first line, and after \connect add
--   ALTER DATABASE halowarga OWNER TO halowarga_owner;
--   REASSIGN OWNED BY the_account_until_now TO halowarga_owner;
CREATE DATABASE halowarga OWNER halowarga_owner;
REVOKE ALL ON DATABASE halowarga FROM PUBLIC;
GRANT CONNECT ON DATABASE halowarga TO halowarga_app;

\connect halowarga
-- Before PostgreSQL 15 everybody may make tables there.
ALTER SCHEMA public OWNER TO halowarga_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
