package dev.callwright.examples.statusreports;

import dev.callwright.reports.PushAnswer;
import dev.callwright.reports.ReportReceiver;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands pushes to the receiver, which knows the secret part of the path. */
@RestController
class ReportController {

    private static final Logger LOG = LoggerFactory.getLogger(ReportController.class);

    private final ReportReceiver<Long> receiver;

    ReportController(ReportReceiver<Long> receiver) {
        this.receiver = receiver;
    }

    @PostMapping("/call-reports/*")
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        PushAnswer answer = receiver.receive(request.getRequestURI(), request.getInputStream());
        LOG.info("{}", answer);
        return ResponseEntity.status(answer.status()).build();
    }
}
