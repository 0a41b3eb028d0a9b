package dev.callwright.examples.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The OpenAPI Generator with what a module's POM says to it. */
final class GeneratorOptions {

    private final Path module;
    private final Element configuration;

    private GeneratorOptions(Path module, Element configuration) {
        this.module = module;
        this.configuration = configuration;
    }

    static GeneratorOptions of(Path module) throws IOException {
        try {
            Element pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(module.resolve("pom.xml").toFile())
                    .getDocumentElement();
            NodeList plugins = pom.getElementsByTagName("plugin");
            for (int i = 0; i < plugins.getLength(); i++) {
                Element plugin = (Element) plugins.item(i);
                if (text(plugin, "artifactId").equals("openapi-generator-maven-plugin")) {
                    return new GeneratorOptions(module, child(plugin, "configuration"));
                }
            }
            throw new IllegalStateException("no generator in " + module);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    void generate(Path spec, Path into) {
        CodegenConfigurator options = new CodegenConfigurator();
        options.setInputSpec(spec.toString());
        options.setOutputDir(into.toString());
        options.setTemplateDir(
                text(configuration, "templateDirectory").replace("${project.basedir}", module.toString()));
        options.setGeneratorName(text(configuration, "generatorName"));
        options.setLibrary(text(configuration, "library"));
        options.setModelPackage(text(configuration, "modelPackage"));
        if (has("apiPackage")) {
            options.setApiPackage(text(configuration, "apiPackage"));
        }
        if (has("typeMappings")) {
            String[] type = text(configuration, "typeMappings").split("=", -1);
            options.addTypeMapping(type[0], type[1]);
            String[] imported = text(configuration, "importMappings").split("=", -1);
            options.addImportMapping(imported[0], imported[1]);
        }
        NodeList more = child(configuration, "configOptions").getChildNodes();
        for (int i = 0; i < more.getLength(); i++) {
            if (more.item(i).getNodeType() == Node.ELEMENT_NODE) {
                options.addAdditionalProperty(
                        more.item(i).getNodeName(), more.item(i).getTextContent());
            }
        }
        boolean apis = !has("generateApis");
        GlobalSettings.reset();
        GlobalSettings.setProperty(apis ? "apis" : "models", "");
        for (String none : new String[] {"apiTests", "apiDocs", "modelTests", "modelDocs"}) {
            GlobalSettings.setProperty(none, "false");
        }
        ClientOptInput input = options.toClientOptInput();
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(input).generate();
    }

    private boolean has(String name) {
        return configuration.getElementsByTagName(name).getLength() > 0;
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }
}
