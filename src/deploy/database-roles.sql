-- Two accounts for an external PostgreSQL: an owner that makes and changes tables, and one that the application works as.
-- Once, as an administrator of the server, with passwords of your own:
--   psql -v owner_password=… -v app_password=… -f database-roles.sql postgres
-- Then SPRING_FLYWAY_USER=halowarga_owner, SPRING_FLYWAY_PASSWORD, SPRING_DATASOURCE_USERNAME=halowarga_app and
-- SPRING_DATASOURCE_PASSWORD. The application gives its account its rights at each start, after the migrations.

CREATE ROLE halowarga_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE halowarga_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE DATABASE halowarga OWNER halowarga_owner;
REVOKE ALL ON DATABASE halowarga FROM PUBLIC;
GRANT CONNECT ON DATABASE halowarga TO halowarga_app;

-- A database that one account has owned until now, in place of the three lines above, connected to it:
--   ALTER DATABASE halowarga OWNER TO halowarga_owner;
--   REASSIGN OWNED BY the_account_until_now TO halowarga_owner;
