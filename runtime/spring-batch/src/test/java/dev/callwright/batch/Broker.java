package dev.callwright.batch;

import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An ActiveMQ Artemis on loopback. */
final class Broker {

    private final EmbeddedActiveMQ broker;

    private Broker(EmbeddedActiveMQ broker) {
        this.broker = broker;
    }

    static Broker start() throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration("loopback", "tcp://127.0.0.1:0")
                .addAddressSetting("#", new AddressSettings().setMaxDeliveryAttempts(-1)));
        broker.start();
        return new Broker(broker);
    }

    String url() {
        NettyAcceptor acceptor =
                (NettyAcceptor) broker.getActiveMQServer().getRemotingService().getAcceptor("loopback");
        return "tcp://127.0.0.1:" + acceptor.getActualPort();
    }

    static ActiveMQConnectionFactory connections(String url) {
        return new ActiveMQConnectionFactory(url);
    }

    void stop() throws Exception {
        broker.stop();
    }
}
