package dev.callwright.campaign.journal.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Gives the connection of the caller's transaction, as transaction managers do, and ignores that it is closed. */
final class BoundDataSource extends DelegatingDataSource {

    private final Connection connection;

    BoundDataSource(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                BoundDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }
}
