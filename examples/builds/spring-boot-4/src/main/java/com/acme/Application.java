package com.acme;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** One client for the application; what {@code itnio.*} says here wins over the environment. */
    @Bean
    CallwrightClient calls(
            @Value("${itnio.api-key}") String apiKey,
            @Value("${itnio.api-secret}") String apiSecret,
            @Value("${itnio.app-id}") String appId,
            @Value("${itnio.base-url}") String baseUrl,
            @Value("${itnio.allow-loopback:false}") boolean loopback) {
        CallwrightClientBuilder builder = CallwrightClient.builder()
                .apiKey(apiKey)
                .apiSecret(apiSecret)
                .appId(appId)
                .baseUrl(baseUrl);
        return loopback ? builder.allowLoopback().build() : builder.build();
    }
}
